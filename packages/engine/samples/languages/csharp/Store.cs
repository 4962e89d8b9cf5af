// <copyright file="Store.cs">Someone</copyright>
using System;
using static System.Math;
using Items = System.Collections.Generic.List<int>;

namespace Example.Stores;

/// <summary>Keeps things.</summary>
[Serializable]
public sealed class Store<T> : Base<T>, IKeeper where T : class
{
    public const int Max = 10;
    private readonly int _size, _spare;
    public event Action Changed;

    public Store(int size) : base(size)
    {
        _size = size;
    }

    public string Name { get; set; } = "x";

    public int Half => _size > 1 ? _size / 2 : 0;

    public int Size
    {
        get { return _size; }
        private set
        {
            if (value > Max) { throw new Exception("big"); }
        }
    }

    public int Find(string key, bool deep, int? limit = null)
    {
        foreach (var item in items)
        {
            if (key == null && deep || limit > 3)
            {
                continue;
            }
            else if (item is 1 or 2)
            {
                break;
            }
            else
            {
                goto end;
            }
        }
        for (int i = 0; i < 3; i++) { while (deep) { do { Next(); } while (deep); } }
        switch (key)
        {
            case "a":
            case "b":
                return 1;
            case string s when s.Length > 1:
                break;
            default:
                break;
        }
        int? found = cache?.Get(key) ?? Find(key, deep, limit);
    end:
        return deep ? 1 : 0;
    }

    private string Kind(object o) => o switch
    {
        1 => "one",
        _ => o != null && Max > 3 ? "many" : "none",
    };

    public void Catches()
    {
        try { Open(); }
        catch (IOException e) when (e.Message != null) { throw; }
        catch { }
        finally { Close(); }
    }

    public void Lambdas()
    {
        Func<int, int> twice = x => { if (x > 1) { return x; } return 0; };
        int Local(int a)
        {
            return a > 1 ? Local(a - 1) : 0;
        }
        items.ForEach(item => { if (item != null || deep) { Use(item); } });
        var text = $"a {(deep ? 1 : 2)}";
    }

    [Fact]
    [Trait("a", "b")]
    public void Works()
    {
        var keeper = new Mock<IKeeper>();
        Assert.Equal(1, new Store<int>(1).Find("a", true));
    }
}

internal interface IKeeper { void Keep(); }

public enum Color { Red, Green }

public record Point(int X, int Y);
