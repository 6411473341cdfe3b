using LscbCloud.Application.Records;

namespace LscbCloud.Application.Evidence;

/// <summary>One place that cites it, with the address of that place.</summary>
/// <param name="Words">What the place was called when it was cited: "Neglect: What we did, update as at 1 August 2017".</param>
/// <param name="Priority">The priority's address; none for an action.</param>
/// <param name="Measure">The number of the measure, for a reading.</param>
/// <param name="Action">The action's reference, for the word that it is done and for an agency's action.</param>
/// <param name="Board">The address of the board that the action was promised to, where an agency cites; none on a board.</param>
/// <param name="Record">Where the record is found that cites it, with the part that is meant.</param>
public sealed record CitationView(
    Guid Id,
    CitedKind Kind,
    string Words,
    string? Priority,
    int? Measure,
    string? Action,
    string? Board,
    string CitedBy,
    DateTimeOffset CitedAt,
    RecordLink? Record
);
