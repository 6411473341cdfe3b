using System.Collections.Concurrent;

namespace LscbCloud.Infrastructure.People;

/// <summary>Knows which people and keys changed lately, so that nobody relies on what was read before.</summary>
/// <remarks>
/// A change is said just before it is committed, so that the very next request here sees it, and again by the database when
/// it is committed, wherever that was. In the moments between, what is read of that person is not kept.
/// </remarks>
internal sealed class Changes(TimeProvider clock)
{
    private const int MostKept = 10_000;
    private static readonly TimeSpan Unsettled = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, Change> _changes = new();
    private long _counter;
    private long _everything;

    /// <summary>A mark to take before reading; whatever changes afterwards makes what was read worthless.</summary>
    public long Mark() => Interlocked.Read(ref _counter);

    public void Of(Guid subject)
    {
        if (_changes.Count >= MostKept)
        {
            OfEverything();
        }

        _changes[subject] = new Change(Interlocked.Increment(ref _counter), clock.GetTimestamp());
    }

    public void OfEverything()
    {
        _ = Interlocked.Exchange(ref _everything, Interlocked.Increment(ref _counter));
        _changes.Clear();
    }

    /// <summary>Whether what was read after the mark still holds.</summary>
    public bool Hold(Guid subject, long mark) =>
        Interlocked.Read(ref _everything) <= mark
        && (
            !_changes.TryGetValue(subject, out var change)
            || (change.Number <= mark && clock.GetElapsedTime(change.At) > Unsettled)
        );

    private sealed record Change(long Number, long At);
}
