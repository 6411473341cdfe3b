using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Asks for a person's lost second factor to be taken away. Another operator has to approve it.</summary>
[Requires(Permission.RunPlatform)]
public sealed record RequestSecondFactorReset([NotFreeText(NotFreeText.Email)] string Email, string Reason)
    : ICommand<RequestedReset>,
        IIdempotent;

internal sealed class RequestSecondFactorResetValidator : AbstractValidator<RequestSecondFactorReset>
{
    public RequestSecondFactorResetValidator()
    {
        RuleFor(command => command.Email)
            .Must(email => EmailAddress.TryRead(email, out _))
            .WithMessage("Enter an email address in the form name@example.com.");
        RuleFor(command => command.Reason)
            .Text(SecondFactorReset.ReasonMaxLength, "Enter how you know that it is this person who asks.");
    }
}

internal sealed class RequestSecondFactorResetHandler(
    IPersonRows personRows,
    ISignInRows signInRows,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<RequestSecondFactorReset, RequestedReset>
{
    public async Task<Result<RequestedReset>> Handle(
        RequestSecondFactorReset request,
        CancellationToken cancellationToken
    )
    {
        var email = EmailAddress.Read(request.Email);
        var person = await personRows
            .People.AsNoTracking()
            .SingleOrDefaultAsync(p => p.EmailKey == email.Key, cancellationToken);

        if (person is null)
        {
            return PersonErrors.NoSuchAccount;
        }

        if (person.SecondFactor is null)
        {
            return PersonErrors.NothingToReset;
        }

        var reset = SecondFactorReset.Request(person.Id, request.Reason.Trim(), user.PersonId, clock.GetUtcNow());
        _ = signInRows.SecondFactorResets.Add(reset);

        return new RequestedReset(reset.Id.Value);
    }
}
