using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Histories;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Priorities;

/// <summary>Reads the history of one priority with its objectives and measures, the newest first.</summary>
[Requires(Permission.ReadHistory)]
public sealed record GetPriorityHistory(string Slug, Guid? After, int Limit) : IQuery<HistoryPage>;

internal sealed class GetPriorityHistoryValidator : AbstractValidator<GetPriorityHistory>
{
    public GetPriorityHistoryValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class GetPriorityHistoryHandler(IBoardDb db, HistoryReading histories)
    : IQueryHandler<GetPriorityHistory, HistoryPage>
{
    public async Task<Result<HistoryPage>> Handle(GetPriorityHistory request, CancellationToken cancellationToken)
    {
        var id = await db
            .Priorities.Where(p => p.Slug == request.Slug)
            .Select(p => (PriorityId?)p.Id)
            .SingleOrDefaultAsync(cancellationToken);

        if (id is not { } priority)
        {
            return PriorityErrors.NotFound;
        }

        var objectives = await db
            .Objectives.Where(o => o.PriorityId == priority)
            .Select(o => o.Id)
            .ToListAsync(cancellationToken);
        var measures = await db
            .Measures.Where(m => m.PriorityId == priority)
            .Select(m => m.Id)
            .ToListAsync(cancellationToken);

        return await histories.PageAsync(
            histories.About([priority.Value, .. objectives.Select(o => o.Value), .. measures.Select(m => m.Value)]),
            request.After,
            request.Limit,
            cancellationToken
        );
    }
}
