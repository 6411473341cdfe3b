using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>
/// One thing that an agency does and has promised to several boards: it gathers one action of each. Every board keeps its own
/// day and verifies for itself, and no board learns of the others.
/// </summary>
/// <remarks>
/// The agency's own. It has no words of its own: what is to be done stands in the actions. With fewer than two it is dissolved.
/// </remarks>
public sealed class Commitment : AggregateRoot, IAgencyOwned
{
    /// <summary>More boards than any agency answers to with one thing.</summary>
    public const int MostPromises = 20;

    private readonly List<Promise> _promises = [];

    private Commitment()
    {
        // EF Core materialises commitments through here.
    }

    public CommitmentId Id { get; private init; }

    public AgencyId AgencyId { get; private init; }

    public IReadOnlyList<Promise> Promises => _promises;

    public override string Kind => "commitment";

    public override string Label => "Commitment to several boards";

    public override Guid SubjectId => Id.Value;

    /// <summary>Gathers two actions. Refused where both are of one board: it would be told the same twice.</summary>
    public static Result<Commitment> Gather(PromisedAction one, PromisedAction other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);

        if (one.Board == other.Board)
        {
            return CommitmentErrors.SameBoard;
        }

        var commitment = new Commitment { Id = CommitmentId.New() };
        commitment._promises.Add(Promise.Of(commitment.Id, one));
        commitment._promises.Add(Promise.Of(commitment.Id, other));
        commitment.RecordEvent(
            "Gathered actions into one commitment",
            FieldChange.Added("Action", one.Words),
            FieldChange.Added("Action", other.Words)
        );

        return commitment;
    }

    /// <summary>Takes in the action of a further board. Refused for a second one of the same board.</summary>
    public Result Join(PromisedAction action)
    {
        ArgumentNullException.ThrowIfNull(action);

        if (_promises.Exists(p => p.PromisedTo == action.Board))
        {
            return CommitmentErrors.SameBoard;
        }

        if (_promises.Count == MostPromises)
        {
            return CommitmentErrors.Enough;
        }

        _promises.Add(Promise.Of(Id, action));
        RecordEvent("Gathered a further action into a commitment", FieldChange.Added("Action", action.Words));

        return Result.Success;
    }

    /// <summary>Lets an action stand for itself again, and dissolves the commitment if that leaves one. Gives back what is no longer promised by it.</summary>
    public IReadOnlyList<Promise> Release(PromisedAction action)
    {
        ArgumentNullException.ThrowIfNull(action);

        if (!_promises.Exists(p => p.ActionId == action.Id))
        {
            return [];
        }

        var released = _promises.Count > 2 ? _promises.FindAll(p => p.ActionId == action.Id) : [.. _promises];
        _ = _promises.RemoveAll(released.Contains);
        RecordEvent("Took an action out of a commitment", new FieldChange("Action", action.Words, After: null));

        return released;
    }
}
