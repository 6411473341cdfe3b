using LscbCloud.Application.History;
using LscbCloud.Domain.History;

namespace LscbCloud.Infrastructure.History;

/// <summary>Shows entries of any owner alike.</summary>
internal static class HistoryRows
{
    public static readonly IReadOnlyDictionary<HistoryEntryId, HistoryBoard> NoBoards =
        new Dictionary<HistoryEntryId, HistoryBoard>();

    public static IQueryable<HistoryLine> Lines<TEntry>(this IQueryable<TEntry> entries)
        where TEntry : HistoryEntry =>
        entries.Select(e => new HistoryLine
        {
            Id = e.Id,
            At = e.At,
            PersonId = e.PersonId,
            PersonName = e.PersonName,
            SubjectKind = e.SubjectKind,
            SubjectId = e.SubjectId,
            SubjectLabel = e.SubjectLabel,
            Sentence = e.Sentence,
        });

    public static IQueryable<HistoryWords> Words<TContent>(this IQueryable<TContent> contents)
        where TContent : HistoryContent =>
        contents.Select(c => new HistoryWords { EntryId = c.EntryId, Text = c.Text });
}
