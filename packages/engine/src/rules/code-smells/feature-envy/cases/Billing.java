class Order {
  private int count;
  private int unitPrice;
  private int discount;
  private int freight;
  private int tax;

  int getCount() { return count; }
  int getUnitPrice() { return unitPrice; }
  int getDiscount() { return discount; }
  int getFreight() { return freight; }
  int getTax() { return tax; }
  void close() { count = 0; }
}

class Billing {
  private int fee;

  // expect: feature-envy
  int priceOf(Order order) {
    return order.getCount() * order.getUnitPrice() - order.getDiscount() + order.getFreight() + order.getTax();
  }

  // Four are few: ok: feature-envy
  int netOf(Order order) {
    return order.getCount() * order.getUnitPrice() - order.getDiscount() + order.getFreight();
  }

  // It changes the form: ok: feature-envy
  String toText(Order order) {
    return "" + order.getCount() + order.getUnitPrice() + order.getDiscount() + order.getFreight() + order.getTax();
  }
}

class OrderPrinter {
  private int width;

  // Made to read others: ok: feature-envy
  int widthOf(Order order) {
    return order.getCount() + order.getUnitPrice() + order.getDiscount() + order.getFreight() + order.getTax();
  }
}
