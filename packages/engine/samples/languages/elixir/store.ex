# Copyright 2020 Someone.
defmodule Shop.Store do
  @moduledoc """
  Keeps items.
  """
  use GenServer, restart: :temporary

  alias Shop.{Item, Ledger}
  alias Shop.Repo, as: R
  import Shop.Query, only: [from: 2]
  require Logger

  @limit 10
  @type key :: String.t()

  defstruct [:size, open: true]

  @doc "Finds an item."
  @spec find(key, boolean) :: Item.t() | nil
  def find(key, deep \\ true) when is_binary(key) and key != "" do
    if deep && R.ready?() || key == "*" do
      R.get(key)
    else
      :nothing
    end
  end

  def find(_), do: nil

  @impl true
  def handle_call({:load, key}, _from, state) do
    case load(key) do
      {:ok, item} when item.open ->
        {:reply, item, state}

      {:ok, _} ->
        {:reply, nil, state}

      _ ->
        {:reply, :error, state}
    end
  end

  defp load(key) do
    with {:ok, row} <- R.one(from(key, 1)),
         {:ok, item} <- Item.new(row) do
      unless item.open, do: Logger.info("closed #{item.key}"), else: :ok
    else
      :error -> nil
    end

    for n <- 1..@limit, n > 1, do: __MODULE__.find(n)

    try do
      Ledger.write(key)
    rescue
      e in [ArgumentError] -> reraise e, __STACKTRACE__
      RuntimeError -> :ok
    after
      cond do
        key == "" -> 1
        true -> 2
      end
    end

    # Both are tried.
    twice = fn
      0 -> 0
      x -> x * 2
    end

    twice.(2)
  end

  defmacro twice(x), do: quote(do: unquote(x) * 2)
end

defprotocol Shop.Show do
  def show(it)
end

defimpl Shop.Show, for: Shop.Item do
  def show(it), do: it.key
end

defmodule Shop.StoreTest do
  use ExUnit.Case

  @tag :skip
  test "finds", %{store: store} do
    assert Shop.Store.find("a") == nil
    refute store.open
  end
end
