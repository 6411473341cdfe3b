using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>
/// Lists the records of a class that are past their date, those longest past first, one page at a time. While the board is under
/// a legal hold nothing is listed, and of a class that the board has not decided neither.
/// </summary>
/// <param name="RecordClass">Plans, actions or evidence.</param>
/// <param name="After">Where the page before ended, as it said; none for the first page.</param>
/// <param name="Limit">How many to a page, 1 to 100.</param>
[Requires(Permission.ReadRetention)]
public sealed record ListDueForDisposal(RecordClass RecordClass, string? After, int Limit) : IQuery<DisposalList>;

/// <summary>One page of the list.</summary>
/// <param name="Hold">The hold for which nothing is listed; none where the board is under none.</param>
/// <param name="Counts">How many records are past their date, by class.</param>
/// <param name="Items">The records on this page.</param>
/// <param name="Next">Where this page ends; none on the last.</param>
/// <param name="Can">What the reader may do with what is listed.</param>
public sealed record DisposalList(
    HoldView? Hold,
    IReadOnlyList<DisposalCount> Counts,
    IReadOnlyList<RecordForDisposal> Items,
    string? Next,
    DisposalCan Can
);

/// <summary>How many records of a class are past their date.</summary>
/// <param name="RecordClass">Which class.</param>
/// <param name="IsDecided">Whether the board has decided how long the class is kept; nothing is past its date before.</param>
/// <param name="Years">For how many years it is kept; none for permanently.</param>
/// <param name="Count">How many.</param>
public sealed record DisposalCount(RecordClass RecordClass, bool IsDecided, int? Years, int Count);

/// <summary>What the reader may do with what is listed.</summary>
/// <param name="DestroyFiles">Destroy the content of files, one at a time. Nothing else can be destroyed here.</param>
public sealed record DisposalCan(bool DestroyFiles);

/// <summary>A record that is past its date.</summary>
/// <param name="Address">The last word of its page's address: a reference such as A-142, or a plan's id.</param>
/// <param name="Reference">What people call it in minutes and letters; none for a plan.</param>
/// <param name="Title">What it is called.</param>
/// <param name="CountedFrom">The day from which its years count.</param>
/// <param name="KeptUntil">The last day on which the schedule has it kept.</param>
/// <param name="Files">Of evidence and of the proof of actions, the files that were not destroyed.</param>
public sealed record RecordForDisposal(
    string Address,
    string? Reference,
    string Title,
    DateOnly CountedFrom,
    DateOnly KeptUntil,
    IReadOnlyList<FileForDisposal> Files
);

/// <summary>A file whose content is still kept.</summary>
/// <param name="Number">The revision of the evidence that it is, or the word that the action is done.</param>
/// <param name="Name">What it was called when it came.</param>
public sealed record FileForDisposal(int Number, string Name);

internal sealed class ListDueForDisposalValidator : AbstractValidator<ListDueForDisposal>
{
    public ListDueForDisposalValidator()
    {
        RuleFor(query => query.RecordClass)
            .Must(DueForDisposal.Listed.Contains)
            .WithMessage("Choose plans, actions or evidence.");
        RuleFor(query => query.After)
            .Must(after => after is null || DisposalPlace.Read(after) is not null)
            .WithMessage("Say where the page before ended, as it said.");
        RuleFor(query => query.Limit).PageSize();
    }
}

internal sealed class ListDueForDisposalHandler(
    RetentionReading retention,
    CurrentLegalHold holds,
    DueForDisposal past,
    ICurrentUser user,
    IBusinessDay day
) : IQueryHandler<ListDueForDisposal, DisposalList>
{
    public async Task<Result<DisposalList>> Handle(ListDueForDisposal request, CancellationToken cancellationToken)
    {
        if (await holds.FindAsync(cancellationToken) is { } hold)
        {
            return new DisposalList(HoldView.Of(hold), [], [], Next: null, new DisposalCan(DestroyFiles: false));
        }

        var rules = await retention.AllAsync(cancellationToken);
        var counts = new List<DisposalCount>();

        foreach (var listed in rules.Where(rule => DueForDisposal.Listed.Contains(rule.RecordClass)))
        {
            var count = await past.CountAsync(listed, day.Today, cancellationToken);
            counts.Add(new DisposalCount(listed.RecordClass, !listed.IsProposal, listed.Years, count));
        }

        var rule = rules.Single(known => known.RecordClass == request.RecordClass);
        var after = request.After is null ? null : DisposalPlace.Read(request.After);
        var rows = await past.RowsAsync(rule, day.Today, after, request.Limit + 1, cancellationToken);
        var page = rows.Take(request.Limit).ToArray();

        return new DisposalList(
            Hold: null,
            counts,
            await past.ViewsAsync(rule, page, cancellationToken),
            rows.Count > request.Limit ? page[^1].Place.ToString() : null,
            new DisposalCan(user.Has(Permission.RemoveWords))
        );
    }
}
