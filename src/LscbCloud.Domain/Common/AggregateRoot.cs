namespace LscbCloud.Domain.Common;

/// <summary>Something that is changed as a whole, and whose every change is kept in the history of its owner.</summary>
public abstract class AggregateRoot
{
    private readonly List<HistoryEvent> _events = [];

    /// <summary>Counts the changes made to it and to anything inside it, from 1. A write that names an older number is refused.</summary>
    public int Version { get; private set; }

    /// <summary>What kind of thing it is, in the singular, such as "priority".</summary>
    public abstract string Kind { get; }

    /// <summary>What people call it, such as its title.</summary>
    public abstract string Label { get; }

    /// <summary>Its own identifier, without its type.</summary>
    public abstract Guid SubjectId { get; }

    /// <summary>What has happened to it since it was read, in order. Each becomes an entry of the history.</summary>
    public IReadOnlyList<HistoryEvent> Events => _events;

    /// <summary>Forgets what happened, once it has been written to the history.</summary>
    public void ClearEvents() => _events.Clear();

    /// <summary>The agencies that are a party to it now, and so are told what happens; none where it is its owner's alone.</summary>
    protected virtual IReadOnlyList<AgencyId> AgenciesTold => [];

    protected void RecordEvent(string sentence, params IEnumerable<FieldChange> changes)
    {
        Version++;
        _events.Add(
            new HistoryEvent(sentence, [.. changes.Where(change => change.Differs())]) { SharedWith = AgenciesTold }
        );
    }
}
