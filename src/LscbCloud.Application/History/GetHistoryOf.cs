using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Reads the history of one thing, the newest first; a priority's with that of its objectives and measures.</summary>
[Requires(Permission.ReadHistory)]
public sealed record GetHistoryOf(RecordAddress Address, Guid? After, int Limit) : IQuery<HistoryPage>;

internal sealed class GetHistoryOfValidator : AbstractValidator<GetHistoryOf>
{
    public GetHistoryOfValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class GetHistoryOfHandler(RecordLookup things, IBoardHistory history)
    : IQueryHandler<GetHistoryOf, HistoryPage>
{
    public async Task<Result<HistoryPage>> Handle(GetHistoryOf request, CancellationToken cancellationToken) =>
        await things.FindAsync(request.Address, cancellationToken) is { } thing
            ? await history.PageAsync(history.About(thing.Subjects), request.After, request.Limit, cancellationToken)
            : Error.NotFound("not-found", "There is nothing at this address.");
}
