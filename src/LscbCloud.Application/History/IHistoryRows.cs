using LscbCloud.Domain.History;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.History;

/// <summary>The history of whoever the request is for.</summary>
public interface IHistoryRows
{
    /// <summary>Its own entries, and those that it shares: each apart, so that a page reads no further than its own index.</summary>
    IReadOnlyList<IQueryable<HistoryLine>> Lines { get; }

    /// <summary>What was different; an entry whose content was destroyed has none.</summary>
    IQueryable<HistoryWords> Words { get; }

    /// <summary>The boards that entries are shared with, where the reader works with several; none elsewhere.</summary>
    Task<IReadOnlyDictionary<HistoryEntryId, HistoryBoard>> BoardsAsync(
        IReadOnlyList<HistoryEntryId> entries,
        CancellationToken cancellationToken
    );
}

/// <summary>The history of the board that the request is about.</summary>
public interface IBoardHistory : IHistoryRows;

/// <summary>The history of the agency that the request is about.</summary>
public interface IAgencyHistory : IHistoryRows;

/// <summary>The history of the service itself: boards, agencies, people and their memberships.</summary>
public interface IPlatformHistory : IHistoryRows;

/// <summary>One entry, whoever owns it.</summary>
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

/// <summary>What one entry says was different, as the text that is kept.</summary>
public sealed record HistoryWords
{
    public required HistoryEntryId EntryId { get; init; }

    public required string Text { get; init; }
}
