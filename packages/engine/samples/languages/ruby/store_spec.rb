# frozen_string_literal: true

require "set"
require_relative "base"

module Shop
  # Keeps things.
  class Store < Base::Store
    include Comparable
    attr_reader :name, :size
    MAX = 10

    def initialize(name, *rest, size: 1, &block)
      @name = name
      @size ||= size
    end

    def find(key, deep = false)
      if key && deep || size > 3
        return nil
      elsif key == 1
        @name
      else
        raise ArgumentError
      end
      return 1 unless deep
      items.each do |item|
        next if item.nil?
        while item.more?
          item.load rescue nil
        end
      end
      case key
      when 1, 2 then :a
      when 3
        deep ? 1 : 2
      else
        :b
      end
    end

    def risky
      open_it
    rescue IOError, EOFError => e
      raise e
    rescue StandardError
    ensure
      close
    end

    def loops(n)
      until n.zero? do n -= 1 end
      for i in 1..n do puts i end
      begin
        n += 1
      end while n < 3
      loops(n - 1) if n > 1 and not n.nil?
    end

    def self.build(*args) = new(*args)

    private

    def helper
      square = ->(x) { x > 1 ? x : 0 }
      square.call("#{MAX > 1 ? 'a' : 'b'}")
    end
  end
end

=begin
x = 1
=end
RSpec.describe Shop::Store do
  it "finds" do
    store = double("store")
    expect(store.find(1)).to eq(1)
  end

  xit "is slow" do
  end
end
