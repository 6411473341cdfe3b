using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>Names an action. People call it by its reference, such as A-142. Ids sort by age.</summary>
public readonly record struct ActionId(Guid Value) : IId<ActionId>, IComparable<ActionId>
{
    public static bool operator <(ActionId left, ActionId right) => left.CompareTo(right) < 0;

    public static bool operator >(ActionId left, ActionId right) => left.CompareTo(right) > 0;

    public static bool operator <=(ActionId left, ActionId right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ActionId left, ActionId right) => left.CompareTo(right) >= 0;

    public static ActionId From(Guid value) => new(value);

    public static ActionId New() => new(Guid.CreateVersion7());

    public int CompareTo(ActionId other) => Value.CompareTo(other.Value);
}

/// <summary>Names one update of an action.</summary>
public readonly record struct ActionUpdateId(Guid Value) : IId<ActionUpdateId>
{
    public static ActionUpdateId From(Guid value) => new(value);

    public static ActionUpdateId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one statement that an action is done.</summary>
public readonly record struct CompletionId(Guid Value) : IId<CompletionId>
{
    public static CompletionId From(Guid value) => new(value);

    public static CompletionId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one change of the day by which an action is due, or the asking for it.</summary>
public readonly record struct DueChangeId(Guid Value) : IId<DueChangeId>
{
    public static DueChangeId From(Guid value) => new(value);

    public static DueChangeId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one source of an action.</summary>
public readonly record struct ActionSourceId(Guid Value) : IId<ActionSourceId>
{
    public static ActionSourceId From(Guid value) => new(value);

    public static ActionSourceId New() => new(Guid.CreateVersion7());
}

/// <summary>Names one commitment of an agency.</summary>
public readonly record struct CommitmentId(Guid Value) : IId<CommitmentId>
{
    public static CommitmentId From(Guid value) => new(value);

    public static CommitmentId New() => new(Guid.CreateVersion7());
}
