using System.Collections.Concurrent;
using LscbCloud.Infrastructure.Listening;

namespace LscbCloud.Infrastructure.People;

/// <summary>Knows which people and keys changed lately, so that nobody relies on what was read before.</summary>
/// <remarks>
/// A change is said just before it is committed, so that the very next request here sees it, and again by the database when
/// it is committed, wherever that was. In the moments between, what is read of that person is not kept.
/// </remarks>
internal sealed class Changes(TimeProvider clock) : IChangeListener
{
    internal const int MostKept = 10_000;
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(5);

    private readonly Lock _lock = new();
    private readonly ConcurrentDictionary<Guid, Change> _changes = new();
    private readonly Queue<(Guid Subject, Change Change)> _inOrder = new();
    private long _counter;

    // Of changes up to this one nobody is known by name any more.
    private long _forgotten;

    string IChangeListener.Channel => "lscb_people";

    /// <summary>A mark to take before reading; whatever changes afterwards makes what was read worthless.</summary>
    public long Mark() => Interlocked.Read(ref _counter);

    public void Of(Guid subject)
    {
        lock (_lock)
        {
            var change = new Change(Interlocked.Increment(ref _counter), clock.GetTimestamp());
            _changes[subject] = change;
            _inOrder.Enqueue((subject, change));

            // What has not settled stays, however many there are; that is a matter of seconds.
            while (
                _inOrder.Count > MostKept
                && _inOrder.TryPeek(out var oldest)
                && clock.GetElapsedTime(oldest.Change.At) > Unsettled
            )
            {
                _ = _inOrder.Dequeue();
                _ = Interlocked.Exchange(ref _forgotten, oldest.Change.Number);
                _ = _changes.TryRemove(KeyValuePair.Create(oldest.Subject, oldest.Change));
            }
        }
    }

    public void OfEverything()
    {
        lock (_lock)
        {
            _ = Interlocked.Exchange(ref _forgotten, Interlocked.Increment(ref _counter));
            _changes.Clear();
            _inOrder.Clear();
        }
    }

    /// <summary>Whether what was read after the mark still holds.</summary>
    public bool Hold(Guid subject, long mark) =>
        Interlocked.Read(ref _forgotten) <= mark
        && (
            !_changes.TryGetValue(subject, out var change)
            || (change.Number <= mark && clock.GetElapsedTime(change.At) > Unsettled)
        );

    void IChangeListener.Changed(string key)
    {
        if (Guid.TryParse(key, out var subject))
        {
            Of(subject);
        }
    }

    void IChangeListener.MayHaveMissed() => OfEverything();

    private sealed record Change(long Number, long At);
}
