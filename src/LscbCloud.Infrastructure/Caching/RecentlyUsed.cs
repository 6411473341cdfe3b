namespace LscbCloud.Infrastructure.Caching;

/// <summary>Keeps the entries that were used last. Where there is no more room, the one that was not used for longest goes.</summary>
/// <remarks>
/// The framework's own cache refuses a new entry when it is full and makes room later; here somebody who guesses names would keep
/// out the names that are used.
/// </remarks>
internal sealed class RecentlyUsed<TKey, TValue>(int most, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value)>> _entries = new(comparer);
    private readonly LinkedList<(TKey Key, TValue Value)> _byUse = [];

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    public bool TryGet(TKey key, out TValue value)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                value = default!;

                return false;
            }

            _byUse.Remove(entry);
            _byUse.AddFirst(entry);
            value = entry.Value.Value;

            return true;
        }
    }

    public void Set(TKey key, TValue value)
    {
        lock (_lock)
        {
            Drop(key);
            _entries[key] = _byUse.AddFirst((key, value));

            if (_entries.Count > most && _byUse.Last is { } last)
            {
                Drop(last.Value.Key);
            }
        }
    }

    public void Remove(TKey key)
    {
        lock (_lock)
        {
            Drop(key);
        }
    }

    /// <summary>Forgets every entry of which the condition is true. It looks at all of them.</summary>
    public void RemoveWhere(Func<TKey, TValue, bool> isForgotten)
    {
        lock (_lock)
        {
            foreach (var key in _byUse.Where(e => isForgotten(e.Key, e.Value)).Select(e => e.Key).ToArray())
            {
                Drop(key);
            }
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _entries.Clear();
            _byUse.Clear();
        }
    }

    private void Drop(TKey key)
    {
        if (_entries.Remove(key, out var entry))
        {
            _byUse.Remove(entry);
        }
    }
}
