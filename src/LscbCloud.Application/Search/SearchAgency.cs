using FluentValidation;
using LscbCloud.Application.Actions;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Search;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Search;

/// <summary>Searches what an agency has promised, across its boards.</summary>
/// <param name="Text">What is searched for: a reference, or parts of words, all of which must be there.</param>
[Requires(Permission.ReadAgencyActions)]
public sealed record SearchAgency(string Text) : IQuery<SearchResult>;

internal sealed class SearchAgencyValidator : AbstractValidator<SearchAgency>
{
    public SearchAgencyValidator() => RuleFor(query => query.Text).Limited(SearchBoard.TextMaxLength);
}

internal sealed class SearchAgencyHandler(
    IActionRows actionRows,
    AgencyActionReading reading,
    ITextMatching matching,
    IBusinessDay day
) : IQueryHandler<SearchAgency, SearchResult>
{
    private const int MostTitles = 2000;

    public async Task<Result<SearchResult>> Handle(SearchAgency request, CancellationToken cancellationToken)
    {
        if (SearchWords.Read(request.Text, matching) is not { } words)
        {
            return new SearchResult([], [], Meant: null);
        }

        var rows = await ActionSearch
            .Named(actionRows.Actions.AsNoTracking(), words)
            .OrderByDescending(a => a.State == ActionState.Agreed || a.State == ActionState.InProgress)
            .ThenBy(a => a.DueOn)
            .ThenBy(a => a.Id)
            .Take(SearchResult.Most)
            .Select(a => new { a.BoardId, Action = new FoundAction(a.Number, a.Title, a.OwnerPost, a.DueOn, a.State) })
            .ToListAsync(cancellationToken);

        if (rows.Count == 0)
        {
            return new SearchResult([], [], await MeantAsync(words, cancellationToken));
        }

        var boards = await reading.BoardsAsync(cancellationToken);

        return new SearchResult(
            [
                .. rows.Select(row =>
                {
                    var board = boards.GetValueOrDefault(row.BoardId) ?? new PromisedTo("", "");

                    return row.Action.ToHit(board.Slug, board.Name, day.Today);
                }),
            ],
            [],
            Meant: null
        );
    }

    private async Task<string?> MeantAsync(SearchWords words, CancellationToken cancellationToken)
    {
        var titles = await actionRows
            .Actions.OrderByDescending(a => a.DueOn)
            .Select(a => a.Title)
            .Take(MostTitles)
            .ToListAsync(cancellationToken);

        return Spelling.Meant(words.Words, titles.SelectMany(SearchWords.In).ToHashSet(StringComparer.Ordinal));
    }
}
