defmodule Shop.Basket do
  def add(items, item), do: [clean(item) | Enum.map(items, &mark/1)]

  # ok: unused-function
  defp clean(item), do: String.trim(item)

  # ok: unused-function
  defp mark(item), do: {:known, item}

  # expect: unused-function
  defp compact(items), do: Enum.reject(items, &(&1 == ""))
end
