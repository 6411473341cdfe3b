using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Gives a person new recovery codes in place of the old ones.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record RenewRecoveryCodes([NotFreeText(NotFreeText.Secret)] string Password) : ICommand<NewRecoveryCodes>;

internal sealed class RenewRecoveryCodesValidator : AbstractValidator<RenewRecoveryCodes>
{
    public RenewRecoveryCodesValidator() =>
        RuleFor(command => command.Password)
            .NotEmpty()
            .WithMessage("Enter the password you use now.")
            .MaximumLength(PasswordRules.MaxLength)
            .WithMessage("Use {MaxLength} characters or fewer.");
}

internal sealed class RenewRecoveryCodesHandler(
    IPersonRows personRows,
    IPasswords passwords,
    RecoveryCodes recoveryCodes,
    ICurrentUser user
) : ICommandHandler<RenewRecoveryCodes, NewRecoveryCodes>
{
    public async Task<Result<NewRecoveryCodes>> Handle(RenewRecoveryCodes request, CancellationToken cancellationToken)
    {
        var person = await personRows.People.SingleAsync(p => p.Id == user.PersonId, cancellationToken);
        var check = await passwords.CheckAsync(
            person.Id,
            request.Password,
            PersonErrors.WrongPassword,
            cancellationToken
        );

        if (check.IsFailure)
        {
            return check.Error;
        }

        var result = person.RenewRecoveryCodes();

        return result.IsFailure ? result.Error : await recoveryCodes.ReplaceAsync(person.Id, cancellationToken);
    }
}
