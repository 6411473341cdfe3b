using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Takes a new second factor into use, once the person has shown a code that it gives.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record ConfirmSecondFactor([NotFreeText(NotFreeText.Secret)] string Code) : ICommand<NewRecoveryCodes>;

internal sealed class ConfirmSecondFactorValidator : AbstractValidator<ConfirmSecondFactor>
{
    public ConfirmSecondFactorValidator() =>
        RuleFor(command => command.Code)
            .Must(code => code.Length is > 0 and <= 12)
            .WithMessage("Enter the six digits that your authenticator app shows now.");
}

internal sealed class ConfirmSecondFactorHandler(
    IPersonRows personRows,
    ISecondFactors secondFactors,
    RecoveryCodes recoveryCodes,
    SessionRevocation signOuts,
    ICurrentUser user,
    ICurrentSession session,
    TimeProvider clock
) : ICommandHandler<ConfirmSecondFactor, NewRecoveryCodes>
{
    public async Task<Result<NewRecoveryCodes>> Handle(ConfirmSecondFactor request, CancellationToken cancellationToken)
    {
        var person = await personRows.People.SingleAsync(p => p.Id == user.PersonId, cancellationToken);

        if (person.PendingKey is not { } pending)
        {
            return PersonErrors.NoSecondFactorStarted;
        }

        var now = clock.GetUtcNow();

        if (secondFactors.StepOf(pending, request.Code, now) is not { } step)
        {
            return PersonErrors.WrongCode;
        }

        var result = person.ConfirmSecondFactor(step, now);

        if (result.IsFailure)
        {
            return result.Error;
        }

        await signOuts.EverywhereButAsync(person.Id, session.Id, cancellationToken);

        return await recoveryCodes.ReplaceAsync(person.Id, cancellationToken);
    }
}
