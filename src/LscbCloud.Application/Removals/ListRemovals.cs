using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Removals;

/// <summary>Reads what was removed before, the latest first: who, when, why and from how many places.</summary>
/// <param name="After">The id that ended the page before; none for the first page.</param>
/// <param name="Limit">How many to read, 1 to 100.</param>
[Requires(Permission.RemoveWords, InAgency = Permission.RemoveAgencyWords)]
public sealed record ListRemovals(Guid? After, int Limit) : IQuery<RemovalList>;

internal sealed class ListRemovalsValidator : AbstractValidator<ListRemovals>
{
    public ListRemovalsValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class ListRemovalsHandler(IRemovalRows removalRows) : IQueryHandler<ListRemovals, RemovalList>
{
    public async Task<Result<RemovalList>> Handle(ListRemovals request, CancellationToken cancellationToken)
    {
        var removals = removalRows.Removals.AsNoTracking();

        if (request.After is { } after)
        {
            var last = new RemovalId(after);
            removals = removals.Where(r => r.Id < last);
        }

        var rows = await removals
            // Ids sort by age.
            .OrderByDescending(r => r.Id)
            .Select(r => new RemovalView(r.Id.Value, r.RemovedAt, r.RemovedBy.Name, r.Reason, r.Places))
            .Take(request.Limit + 1)
            .ToListAsync(cancellationToken);

        return new RemovalList(
            [.. rows.Take(request.Limit)],
            rows.Count > request.Limit ? rows[request.Limit - 1].Id : null
        );
    }
}
