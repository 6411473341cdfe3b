using LscbCloud.Application.Records;
using LscbCloud.Domain.Actions;

namespace LscbCloud.Application.Actions;

/// <summary>What an action came from.</summary>
/// <param name="Kind">How it is classed.</param>
/// <param name="Words">What it was called when the action was raised.</param>
/// <param name="Priority">Where it is a priority: its address.</param>
/// <param name="Meeting">Where it is a meeting that the board keeps: its address.</param>
/// <param name="Record">The address of the record, if it is a record of the board; none if the source is words alone.</param>
public sealed record ActionSourceView(
    SourceKind Kind,
    string Words,
    string? Priority,
    string? Meeting,
    RecordLink? Record
);
