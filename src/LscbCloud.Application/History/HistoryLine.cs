using LscbCloud.Domain.Common;
using LscbCloud.Domain.History;

namespace LscbCloud.Application.History;

/// <summary>One entry of a board, of an agency or of the service.</summary>
public sealed record HistoryLine
{
    public required HistoryEntryId Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId? PersonId { get; init; }

    public required string PersonName { get; init; }

    public required string SubjectKind { get; init; }

    public required Guid SubjectId { get; init; }

    public required string SubjectLabel { get; init; }

    public required string Sentence { get; init; }
}
