using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <summary>What an action came from. It is the board's own: an agency that owns the action does not see it.</summary>
public sealed class ActionSource : IBoardOwned
{
    private ActionSource()
    {
        // EF Core materialises sources through here.
    }

    public ActionSourceId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    public ActionId ActionId { get; private init; }

    public SourceKind Kind { get; private init; }

    /// <summary>Which sort of record it is; none where it is told in words alone.</summary>
    public RecordKind? RecordKind { get; private init; }

    public Guid? RecordId { get; private init; }

    /// <summary>The priority of a measure or an objective; the record itself for every other.</summary>
    public Guid? BelongsToId { get; private init; }

    public RecordPartKind? Part { get; private init; }

    public Guid? PartId { get; private init; }

    /// <summary>How it was called when the action was raised, such as "Board meeting, 13 July 2017".</summary>
    public string Words { get; private init; } = "";

    /// <summary>The record that it is; none where it is told in words alone.</summary>
    public RecordReference? Record =>
        (RecordKind, RecordId, BelongsToId) is ({ } kind, { } id, { } belongsTo)
            ? new RecordReference(kind, id, belongsTo, RecordPart.Of(Part, PartId), Words)
            : null;

    internal static ActionSource Of(ActionId action, SourceTerms terms) =>
        new()
        {
            Id = ActionSourceId.New(),
            ActionId = action,
            Kind = terms.Kind,
            RecordKind = terms.Record?.Kind,
            RecordId = terms.Record?.Id,
            BelongsToId = terms.Record?.BelongsToId,
            Part = terms.Record?.Part?.Kind,
            PartId = terms.Record?.Part?.Id,
            Words = terms.Words,
        };
}
