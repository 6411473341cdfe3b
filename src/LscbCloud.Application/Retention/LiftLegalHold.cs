using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Retention;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Retention;

/// <summary>Lifts a legal hold. It stays on record with who lifted it, when and why.</summary>
/// <param name="Hold">Which hold.</param>
/// <param name="Version">The version that was read.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.ManageRetention, InAgency = Permission.ManageAgencyRetention)]
public sealed record LiftLegalHold(LegalHoldId Hold, int Version, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class LiftLegalHoldValidator : AbstractValidator<LiftLegalHold>
{
    public LiftLegalHoldValidator() =>
        RuleFor(command => command.Reason).Text(LegalHold.ReasonMaxLength, "Enter why the hold is lifted.");
}

internal sealed class LiftLegalHoldHandler(IRetentionRows retentionRows, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<LiftLegalHold, Revision>
{
    public async Task<Result<Revision>> Handle(LiftLegalHold request, CancellationToken cancellationToken)
    {
        if (
            await retentionRows.LegalHolds.SingleOrDefaultAsync(h => h.Id == request.Hold, cancellationToken)
            is not { } hold
        )
        {
            return RetentionErrors.NotFound;
        }

        if (hold.Version != request.Version)
        {
            return RetentionErrors.HoldStale(HoldView.Of(hold));
        }

        var lifted = hold.Lift(request.Reason.Trim(), day.Today, user.Author());

        return lifted.IsFailure ? lifted.Error : new Revision(hold.Version);
    }
}
