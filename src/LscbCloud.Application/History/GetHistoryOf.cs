using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Records;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>Reads the history of one thing, the newest first; a priority's with that of its objectives and measures.</summary>
[Requires(Permission.ReadHistory)]
public sealed record GetHistoryOf(RecordAddress Address, Guid? After, int Limit) : IQuery<HistoryPage>;

internal sealed class GetHistoryOfValidator : AbstractValidator<GetHistoryOf>
{
    public GetHistoryOfValidator() => RuleFor(query => query.Limit).PageSize();
}

internal sealed class GetHistoryOfHandler(RecordLookup records, IHistory history)
    : IQueryHandler<GetHistoryOf, HistoryPage>
{
    public async Task<Result<HistoryPage>> Handle(GetHistoryOf request, CancellationToken cancellationToken)
    {
        if (
            records.Of(request.Address.Kind) is not { } kind
            || await kind.FindAsync(request.Address, cancellationToken) is not { } record
        )
        {
            return Error.NotFound("not-found", "There is nothing at this address.");
        }

        var subjects = await kind.SubjectsAsync(record.Id, cancellationToken);

        return await history.PageAsync(
            records,
            history.About(subjects),
            request.After,
            request.Limit,
            cancellationToken
        );
    }
}
