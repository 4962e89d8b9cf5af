defmodule Shop.Ledger do
  # expect: many-parameters
  def book(name, day, month, year, amount, currency, account, true) do
    {name, day, month, year, amount, currency, account}
  end

  # ok: many-parameters
  def book(_name, _day, _month, _year, _amount, _currency, _account, false), do: :none

  # ok: many-parameters
  def close(account, day), do: {account, day}
end
