using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Search;

namespace LscbCloud.Application.Search;

/// <summary>Searches everything on a board that the reader may open.</summary>
/// <param name="Text">What is searched for: a reference, or the beginnings or parts of words, all of which must be there.</param>
[Requires(Permission.ReadBoard)]
public sealed record SearchBoard(string Text) : IQuery<SearchResult>
{
    public const int TextMaxLength = 100;
}

internal sealed class SearchBoardValidator : AbstractValidator<SearchBoard>
{
    public SearchBoardValidator() => RuleFor(query => query.Text).Limited(SearchBoard.TextMaxLength);
}

internal sealed class SearchBoardHandler(
    IEnumerable<ISearchable> searchables,
    SearchCommands commands,
    ITextMatching matching,
    ICurrentUser user
) : IQueryHandler<SearchBoard, SearchResult>
{
    private const int MostOfAKind = 6;
    private const int MostTitles = 2000;

    public async Task<Result<SearchResult>> Handle(SearchBoard request, CancellationToken cancellationToken)
    {
        if (SearchWords.Read(request.Text, matching) is not { } words)
        {
            return new SearchResult([], commands.OfBoard(request.Text), Meant: null);
        }

        ISearchable[] allowed = [.. searchables.Where(s => user.Has(s.Permission)).OrderBy(s => s.Kind)];
        var found = new List<SearchHit>();

        foreach (var searchable in allowed)
        {
            found.AddRange(await searchable.FindAsync(words, MostOfAKind, cancellationToken));
        }

        return found.Count > 0
            ? new SearchResult([.. found.Take(SearchResult.Most)], commands.For(words, found), Meant: null)
            : new SearchResult([], commands.For(words, found), await MeantAsync(words, allowed, cancellationToken));
    }

    /// <summary>Guesses among the words of titles only, which the reader could have found.</summary>
    private static async Task<string?> MeantAsync(
        SearchWords words,
        IReadOnlyList<ISearchable> allowed,
        CancellationToken cancellationToken
    )
    {
        var known = new HashSet<string>(StringComparer.Ordinal);

        foreach (var searchable in allowed)
        {
            var titles = await searchable.TitlesAsync(MostTitles, cancellationToken);
            known.UnionWith(titles.SelectMany(SearchWords.In));
        }

        return Spelling.Meant(words.Words, known);
    }
}
