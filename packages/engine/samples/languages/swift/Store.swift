// Copyright 2020 Someone.
import Foundation
import struct Ledger.Entry
@testable import Shelf

/// Keeps items.
@MainActor
public final class Store: Base, Keeper {
    private(set) var size: Int? = 0, limit = 10
    static let shared = Store()

    var half: Int {
        get { size == nil ? 0 : limit / 2 }
        set { limit = newValue * 2 }
    }

    var isFull: Bool {
        if limit > 5 && limit < 9 && limit != 7 {
            return true
        }
        return false
    }

    init(limit: Int, strict: Bool = false) {
        self.limit = limit
    }

    #if DEBUG
    func find(_ key: String?, in items: [Item]?, deep: Bool) async throws(StoreError) -> Item? {
        guard let key = key, let items = items else {
            return nil
        }
        outer: for case let item in items where item.key == key || deep {
            switch item.kind {
            case 1, 2:
                continue outer
            case let kind where kind > 3:
                return try? await load(item)
            default:
                break
            }
        }
        repeat {
            limit -= 1
        } while limit > 0
        let rest = items.filter { $0.key > key && $0.open }
        return rest.first ?? items.last
    }
    #endif

    fileprivate func load(_ item: Item) throws -> Item {
        do {
            if #available(iOS 13, *) {
                try read(item)
            } else if case .closed = item.state {
                throw StoreError.closed
            } else {
                log("nothing \(item.open ? "open" : "closed")")
            }
        } catch StoreError.closed {
            throw StoreError.gone
        } catch {
            // The next call tries again.
        }
        let twice = { (value: Int) -> Int in value > 0 ? value * 2 : 0 }
        func again(_ count: Int) -> Int {
            return count == 0 ? 0 : again(count - 1)
        }
        return item
    }
}

extension Store {
    func close() {}
}

protocol Keeper: AnyObject {
    var half: Int { get }
    func find(_ key: String) -> Item
}

enum StoreError: Error {
    case closed, gone
}

final class StoreTests: XCTestCase {
    func testClose() {
        XCTAssertNil(Store(limit: 1).size)
    }

    @Test("closes", .disabled("slow")) func closes() {
        #expect(Store.shared.half == 5)
    }
}
