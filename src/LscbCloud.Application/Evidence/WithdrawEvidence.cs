using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>The board or the agency no longer relies on an item of its evidence, and says why.</summary>
/// <param name="Target">Which item.</param>
/// <param name="Reason">Why.</param>
[Requires(Permission.WithdrawEvidence, InAgency = Permission.WithdrawAgencyEvidence)]
public sealed record WithdrawEvidence(EvidenceTarget Target, string Reason) : ICommand<Revision>, IIdempotent;

internal sealed class WithdrawEvidenceValidator : AbstractValidator<WithdrawEvidence>
{
    public WithdrawEvidenceValidator() =>
        RuleFor(command => command.Reason).Text(EvidenceItem.ReasonMaxLength, "Enter why it is no longer relied on.");
}

internal sealed class WithdrawEvidenceHandler(EvidenceReading evidence, ICurrentUser user, IBusinessDay day)
    : ICommandHandler<WithdrawEvidence, Revision>
{
    public Task<Result<Revision>> Handle(WithdrawEvidence request, CancellationToken cancellationToken) =>
        evidence.ChangeAsync(
            request.Target,
            item => item.Withdraw(request.Reason.Trim(), day.Today, user.Author()),
            cancellationToken
        );
}

public sealed partial class EvidenceCan
{
    /// <summary>Withdraw it.</summary>
    public bool Withdraw { get; } = user.May<WithdrawEvidence>() && item.WhyNotChanged() is null;
}
