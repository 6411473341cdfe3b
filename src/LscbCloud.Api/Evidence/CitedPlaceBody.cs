using LscbCloud.Api.Records;
using LscbCloud.Application.Evidence;

namespace LscbCloud.Api.Evidence;

/// <summary>What cites evidence, by the addresses that people know it under.</summary>
internal sealed record CitedPlaceBody(
    CitedKind? Kind,
    string? Priority,
    Guid? Update,
    UpdatePart? Part,
    int? Measure,
    int? Reading,
    string? Action,
    Guid? Completion,
    string? Board,
    RecordBody? Record
)
{
    public static readonly CitedPlaceBody Nothing = new(
        Kind: null,
        Priority: null,
        Update: null,
        Part: null,
        Measure: null,
        Reading: null,
        Action: null,
        Completion: null,
        Board: null,
        Record: null
    );

    public CitedPlaceInput ToInput() =>
        new(Kind, Priority, Update, Part, Measure, Reading, Action, Completion, Board, Record?.ToInput());
}
