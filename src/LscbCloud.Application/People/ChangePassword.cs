using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Mail;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Mail;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>Changes a person's own password, and signs them out everywhere else.</summary>
[Requires(Permission.ManageOwnAccount)]
public sealed record ChangePassword(
    [NotFreeText(NotFreeText.Secret)] string Current,
    [NotFreeText(NotFreeText.Secret)] string Password
) : ICommand;

internal sealed class ChangePasswordValidator : AbstractValidator<ChangePassword>
{
    public ChangePasswordValidator()
    {
        RuleFor(command => command.Current)
            .NotEmpty()
            .WithMessage("Enter the password you use now.")
            .MaximumLength(PasswordRules.MaxLength)
            .WithMessage("Use {MaxLength} characters or fewer.");
        RuleFor(command => command.Password).NotEmpty().WithMessage("Choose a new password.");
    }
}

internal sealed class ChangePasswordHandler(
    IPersonRows personRows,
    IOutboxRows outboxRows,
    IPasswords passwords,
    SessionRevocation signOuts,
    EmailTemplates letters,
    ICurrentUser user,
    ICurrentSession session,
    TimeProvider clock
) : ICommandHandler<ChangePassword>
{
    public async Task<Result> Handle(ChangePassword request, CancellationToken cancellationToken)
    {
        var person = await personRows.People.SingleAsync(p => p.Id == user.PersonId, cancellationToken);

        if (PasswordRules.Problem(request.Password, person.Email, person.Name) is { } problem)
        {
            return Error.Invalid("password", problem);
        }

        var check = await passwords.CheckAsync(
            user.PersonId,
            request.Current,
            PersonErrors.WrongCurrentPassword,
            cancellationToken
        );

        if (check.IsFailure)
        {
            return check;
        }

        var hash = await passwords.HashAsync(request.Password, cancellationToken);

        if (hash.IsFailure)
        {
            return hash.Error;
        }

        person.ChoosePassword(hash.Value);
        await signOuts.EverywhereButAsync(person.Id, session.Id, cancellationToken);
        _ = outboxRows.Outbox.Add(OutboxMessage.Write(person.Email, letters.PasswordChanged(), clock.GetUtcNow()));

        return Result.Success;
    }
}
