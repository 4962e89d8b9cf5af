import Foundation

final class Basket {
    private var items: [String] = []

    func add(_ item: String) {
        items.append(cleaned(item))
        NotificationCenter.default.addObserver(self, selector: #selector(changed), name: nil, object: nil)
    }

    // ok: unused-function
    private func cleaned(_ item: String) -> String {
        item.trimmingCharacters(in: .whitespaces)
    }

    // ok: unused-function
    @objc private func changed() {}

    // expect: unused-function
    private func compact() {
        items.removeAll { $0.isEmpty }
    }
}
