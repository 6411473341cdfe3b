using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>
/// Lists the records of a class that are past their date, those longest past first, one page at a time. Nothing is listed while the
/// board or the agency is under a legal hold, nor of a class that it has not decided.
/// </summary>
/// <param name="RecordClass">Plans, actions or evidence; an agency has evidence alone.</param>
/// <param name="After">Where the page before ended, as it said; none for the first page.</param>
/// <param name="Limit">How many to a page, 1 to 100.</param>
[Requires(Permission.ReadRetention, InAgency = Permission.ReadAgencyRetention)]
public sealed record ListDueForDisposal(RecordClass RecordClass, string? After, int Limit) : IQuery<DisposalList>;

internal sealed class ListDueForDisposalValidator : AbstractValidator<ListDueForDisposal>
{
    public ListDueForDisposalValidator()
    {
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
    ITenantContext place,
    IBusinessDay day
) : IQueryHandler<ListDueForDisposal, DisposalList>
{
    public async Task<Result<DisposalList>> Handle(ListDueForDisposal request, CancellationToken cancellationToken)
    {
        if (!past.Lists(request.RecordClass) || !retention.Knows(request.RecordClass))
        {
            return place.AgencyId is null ? RetentionErrors.NotListed : RetentionErrors.NotListedForAgencies;
        }

        if (await holds.FindAsync(cancellationToken) is { } hold)
        {
            return new DisposalList(HoldView.Of(hold), [], [], Next: null, new DisposalCan(DestroyFiles: false));
        }

        var rules = await retention.AllAsync(cancellationToken);
        var counts = new List<DisposalCount>();

        foreach (var listed in rules.Where(rule => past.Lists(rule.RecordClass)))
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
            new DisposalCan(user.Has(Permission.RemoveWords) || user.Has(Permission.RemoveAgencyWords))
        );
    }
}
