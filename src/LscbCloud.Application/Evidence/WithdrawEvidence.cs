using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>The board or the agency no longer relies on an item of its evidence, and says why.</summary>
/// <param name="Target">Which item.</param>
/// <param name="Reason">Why.</param>
/// <param name="Answers">What was said of marked words in the reason.</param>
[Requires(Permission.WithdrawEvidence, InAgency = Permission.WithdrawAgencyEvidence)]
public sealed record WithdrawEvidence(
    EvidenceTarget Target,
    string Reason,
    IReadOnlyList<TextAnswerInput>? Answers = null
) : ICommand<Revision>, IIdempotent;

internal sealed class WithdrawEvidenceValidator : AbstractValidator<WithdrawEvidence>
{
    public WithdrawEvidenceValidator() =>
        RuleFor(command => command.Reason).Text(EvidenceItem.ReasonMaxLength, "Enter why it is no longer relied on.");
}

internal sealed class WithdrawEvidenceHandler(
    EvidenceReading evidence,
    TextAnswers answers,
    ICurrentUser user,
    IBusinessDay day
) : ICommandHandler<WithdrawEvidence, Revision>
{
    public Task<Result<Revision>> Handle(WithdrawEvidence request, CancellationToken cancellationToken) =>
        evidence.ChangeAsync(
            request.Target,
            item =>
            {
                answers.Keep(item, request.Answers, new FieldText("reason", request.Reason));

                return item.Withdraw(request.Reason.Trim(), day.Today, user.Author());
            },
            cancellationToken
        );
}

public sealed partial class EvidenceCan
{
    /// <summary>Withdraw it.</summary>
    public bool Withdraw { get; } = user.May<WithdrawEvidence>() && item.WhyNotChanged() is null;
}
