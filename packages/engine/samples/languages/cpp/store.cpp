// Copyright 2019 Someone.
#include <vector>
#include "store/base.h"

#define MAX 10
#define SQUARE(x) ((x) * (x))

namespace shop::store {

/// Keeps things.
template <typename T>
class Store : public Base<T>, private Logs {
 public:
  explicit Store(int size) : size_(size > 1 ? size : 1) {}
  ~Store();
  int find(const std::string& key, bool deep, ...) const;
  bool operator==(const Store& other) const { return size_ == other.size_ && deep_; }

 private:
  int size_, *spare_;
  void next() { this->size_ = 1; next(); }
};

enum class Level { Low, High = 2 };

template <typename T>
int Store<T>::find(const std::string& key, bool deep, ...) const {
  for (int i = 0; i < MAX; i++) {
    if (key.empty() && deep || i > 3) {
      continue;
    } else if (i == 2) {
      break;
    } else {
      goto end;
    }
  }
  for (auto&& item : items) {
    while (deep) {
      do { next(); } while (deep);
    }
  }
  switch (size_) {
    case 1:
    case 2:
      return 1;
    default:
      break;
  }
#ifdef DEBUG
  trace();
#elif defined(A) && defined(B)
  log();
#endif
end:
  T&& moved = make();
  return deep ? 1 : 0;
}

static void catches() {
  try {
    open();
  } catch (const IoError& e) {
    throw;
  } catch (...) {
  }
  auto twice = [&](int x) { return x > 1 && x < 9 ? x : 0; };
  std::sort(a.begin(), a.end(), [](int x, int y) { if (x) { return y; } return x; });
}

}  // namespace shop::store

TEST(Store, Finds) {
  EXPECT_EQ(1, Store<int>(1).find("a", true));
}
