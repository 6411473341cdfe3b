using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Search;

namespace LscbCloud.Application.Search;

/// <summary>Searches everything on a board, or in an agency, that the reader may open.</summary>
/// <param name="Text">What is searched for: a reference, or the beginnings or parts of words, all of which must be there.</param>
[Requires(Permission.ReadBoard, InAgency = Permission.ReadAgency)]
public sealed record SearchRecords(string Text) : IQuery<SearchResult>
{
    public const int TextMaxLength = 100;
}

internal sealed class SearchRecordsValidator : AbstractValidator<SearchRecords>
{
    public SearchRecordsValidator() => RuleFor(query => query.Text).Limited(SearchRecords.TextMaxLength);
}

internal sealed class SearchRecordsHandler(
    IEnumerable<ISearchable> searchables,
    SearchCommands commands,
    ITextMatching matching,
    ICurrentUser user
) : IQueryHandler<SearchRecords, SearchResult>
{
    private const int MostTitles = 2000;

    public async Task<Result<SearchResult>> Handle(SearchRecords request, CancellationToken cancellationToken)
    {
        if (SearchWords.Read(request.Text, matching) is not { } words)
        {
            return new SearchResult([], commands.Named(request.Text), Meant: null);
        }

        ISearchable[] allowed = [.. searchables.Where(s => s.IsOpenTo(user)).OrderBy(s => s.Kind)];
        var most = MostOfAKind(allowed.Length);
        var found = new List<SearchHit>();

        foreach (var searchable in allowed)
        {
            found.AddRange(await searchable.FindAsync(words, most, cancellationToken));
        }

        return found.Count > 0
            ? new SearchResult([.. found.Take(SearchResult.Most)], commands.For(words, found), Meant: null)
            : new SearchResult([], commands.For(words, found), await MeantAsync(words, allowed, cancellationToken));
    }

    /// <summary>At least six. Who may open few kinds, as in an agency, is shown more of each.</summary>
    private static int MostOfAKind(int kinds) => Math.Max(6, SearchResult.Most / Math.Max(1, kinds));

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
