using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;

namespace LscbCloud.Application.Retention;

/// <summary>Puts a legal hold on the whole board or agency: from now on nothing that it owns is destroyed.</summary>
/// <param name="Reason">Who wants the records kept, and why.</param>
[Requires(Permission.ManageRetention, InAgency = Permission.ManageAgencyRetention)]
public sealed record PlaceLegalHold(string Reason) : ICommand<HoldPutOn>, IIdempotent;

internal sealed class PlaceLegalHoldValidator : AbstractValidator<PlaceLegalHold>
{
    public PlaceLegalHoldValidator() =>
        RuleFor(command => command.Reason)
            .Text(LegalHold.ReasonMaxLength, "Enter who wants the records kept, and why.");
}

internal sealed class PlaceLegalHoldHandler(
    IRetentionRows retentionRows,
    CurrentLegalHold holds,
    ICurrentUser user,
    IBusinessDay day
) : ICommandHandler<PlaceLegalHold, HoldPutOn>
{
    public async Task<Result<HoldPutOn>> Handle(PlaceLegalHold request, CancellationToken cancellationToken)
    {
        var heldSince = await holds.SinceAsync(cancellationToken);
        var put = retentionRows.AddHold(request.Reason.Trim(), day.Today, user.Author(), heldSince);

        if (put.IsFailure)
        {
            return put.Error;
        }

        var hold = put.Value;
        return new HoldPutOn(hold.Id.Value, hold.Version);
    }
}
