using LscbCloud.Application.Removals;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.TextChecks;
using LscbCloud.Infrastructure.Idempotency;
using LscbCloud.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Infrastructure.Removals;

/// <inheritdoc/>
/// <remarks>
/// Texts are read here and the words found here, so that every way of writing them counts alike whatever the database's
/// language is. They are destroyed by <c>app.remove_words</c>, the one function that runs with its owner's rights: it can put
/// the mark in the place of words, in rows of the current owner, and nothing else.
/// </remarks>
internal sealed class WordRemover(AppDbContext db) : IWordRemover
{
    // Somebody may save the words once more while they are removed.
    private const int MostRounds = 3;

    private bool IsAgency => db.CurrentAgency is not null;

    private IReadOnlyList<TextColumn> Columns =>
        IsAgency ? TextColumns.OfAgency(db.Model) : TextColumns.OfBoard(db.Model);

    /// <summary>The condition in SQL by which a row is the current owner's.</summary>
    private string IsOwn =>
        IsAgency ? "agency_id = (select app.current_agency())" : "board_id = (select app.current_board())";

    public async Task<IReadOnlyList<WordPlaces>> FindAsync(Wording words, CancellationToken cancellationToken)
    {
        var places = new SortedDictionary<string, int>(StringComparer.Ordinal);

        foreach (var column in Columns)
        {
            var texts = await TextsAsync(column, words, cancellationToken);

            if (texts.Count > 0)
            {
                places[column.Kind] = places.GetValueOrDefault(column.Kind) + texts.Count;
            }
        }

        return [.. places.Select(pair => new WordPlaces(pair.Key, pair.Value))];
    }

    public async Task<IReadOnlyList<WordsAtBoard>> FindAtBoardsAsync(Wording words, CancellationToken cancellationToken)
    {
        if (!IsAgency)
        {
            return [];
        }

        var places = new Dictionary<BoardId, int>();

        foreach (var column in TextColumns.Shared(db.Model))
        {
            var found = await FoundAsync(column, "board_id", words, cancellationToken);

            foreach (var board in found.Select(text => new BoardId(text.Board.GetValueOrDefault())))
            {
                places[board] = places.GetValueOrDefault(board) + 1;
            }
        }

        var boards = await db
            .SeatNotices.Where(notice => places.Keys.Contains(notice.BoardId))
            .OrderBy(notice => notice.SentAt)
            .Select(notice => new { notice.BoardId, notice.BoardName })
            .ToListAsync(cancellationToken);

        return
        [
            .. boards
                .GroupBy(board => board.BoardId)
                .Select(notices => new WordsAtBoard(notices.Last().BoardName, places[notices.Key]))
                .OrderBy(board => board.Board, StringComparer.Ordinal),
        ];
    }

    public async Task<IReadOnlyList<AgencyId>> SharedWithAsync(RemovalId removal, CancellationToken cancellationToken)
    {
        var entries = db.SharedHistory.Where(e => e.RemovalId == removal).Select(e => e.AgencyId);
        var contents = db.SharedHistoryContents.Where(c => c.RemovalId == removal).Select(c => c.AgencyId);
        var agencies = await entries.Union(contents).ToListAsync(cancellationToken);

        return [.. agencies.OfType<AgencyId>()];
    }

    public async Task<int> RemoveAsync(Wording words, RemovalId removal, CancellationToken cancellationToken)
    {
        var removed = 0;

        for (var round = 0; round < MostRounds; round++)
        {
            var before = removed;

            foreach (var column in Columns)
            {
                removed += await RemoveAsync(column, words, removal, cancellationToken);
            }

            if (removed == before)
            {
                break;
            }
        }

        // An answer kept with a key may name an address that was made of the words.
        _ = IsAgency
            ? await db.Set<AgencyIdempotencyKey>().ExecuteDeleteAsync(cancellationToken)
            : await db.Set<BoardIdempotencyKey>().ExecuteDeleteAsync(cancellationToken);

        return removed;
    }

    private async Task<int> RemoveAsync(
        TextColumn column,
        Wording words,
        RemovalId removal,
        CancellationToken cancellationToken
    )
    {
        var texts = await TextsAsync(column, words, cancellationToken);
        var removed = 0;

        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            var (kept, gone) = Cut(text, RangesIn(column, text, words));
            await RaiseAsync(column, text, cancellationToken);
            removed += await db
                .Database.SqlQuery<int>(
                    $"select app.remove_words({column.Table}, {column.Name}, {kept}, {gone}, {removal.Value}) as \"Value\""
                )
                .SingleAsync(cancellationToken);
        }

        return removed;
    }

    /// <summary>Raises the version of the wholes that the text is a part of, so that nobody saves the words back from an open page.</summary>
    private async Task RaiseAsync(TextColumn column, string text, CancellationToken cancellationToken)
    {
        if (column.Root is not { } root)
        {
            return;
        }

#pragma warning disable EF1002, S2077 // Names of tables and columns come from the model, the text is a parameter.
        _ = await db.Database.ExecuteSqlRawAsync(
            $"""
            update app.{root.Table} set version = version + 1 where {IsOwn} and id in (
              select {root.Column} from app.{column.Table} where {IsOwn} and {column.AsText} = @p0
            )
            """,
            [text],
            cancellationToken
        );
#pragma warning restore EF1002, S2077
    }

    /// <summary>The texts of a column that contain the words, one for each row.</summary>
    private async Task<IReadOnlyList<string>> TextsAsync(
        TextColumn column,
        Wording words,
        CancellationToken cancellationToken
    ) => [.. (await FoundAsync(column, "null::uuid", words, cancellationToken)).Select(found => found.Text)];

    /// <summary>The rows of a column that contain the words.</summary>
    /// <param name="column">The column.</param>
    /// <param name="board">The board of a row, as SQL.</param>
    /// <param name="words">The words.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    private async Task<IReadOnlyList<FoundText>> FoundAsync(
        TextColumn column,
        string board,
        Wording words,
        CancellationToken cancellationToken
    )
    {
        var found = new List<FoundText>();

#pragma warning disable EF1002, S2077 // Names of tables and columns come from the model.
        var texts = db.Database.SqlQueryRaw<FoundText>(
            $"""
            select {board} as "Board", {column.AsText} as "Text" from app.{column.Table}
            where {IsOwn} and {column.Name} is not null
            """
        );
#pragma warning restore EF1002, S2077

        await foreach (var text in texts.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (RangesIn(column, text.Text, words).Count > 0)
            {
                found.Add(text);
            }
        }

        return found;
    }

    private static IReadOnlyList<TextRange> RangesIn(TextColumn column, string text, Wording words) =>
        column.Form switch
        {
            TextForm.Plain => words.In(text),
            TextForm.Address => words.IsInAddress(text) ? [new TextRange(0, text.Length)] : [],
            _ => JsonWords.In(text, words, withNames: column.Form is TextForm.Json),
        };

    /// <summary>The text in pieces: what stays, which is one piece more, and what goes.</summary>
    private static (string[] Kept, string[] Gone) Cut(string text, IReadOnlyList<TextRange> ranges)
    {
        var starts = ranges.Select(range => range.End).Prepend(0);
        var ends = ranges.Select(range => range.Start).Append(text.Length);

        return (
            [.. starts.Zip(ends, (start, end) => text[start..end])],
            [.. ranges.Select(range => text[range.Start..range.End])]
        );
    }

    private sealed record FoundText(Guid? Board, string Text);
}
