using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.People;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Platform;

/// <summary>Admits an agency to the directory, and invites its first administrator, who alone admits people into it.</summary>
[Requires(Permission.RunPlatform)]
public sealed record AddAgency(
    string Slug,
    string Name,
    [NotFreeText(NotFreeText.Email)] string AdministratorEmail,
    string AdministratorName
) : ICommand<AddedPlace>, IIdempotent;

internal sealed class AddAgencyValidator : AbstractValidator<AddAgency>
{
    public AddAgencyValidator()
    {
        RuleFor(command => command.Slug).Address();
        RuleFor(command => command.Name)
            .Text(Agency.NameMaxLength, "Enter the full name of the agency.")
            .Must(name => !name.Any(char.IsControl))
            .WithMessage("Write the name on one line.");
        RuleFor(command => command.AdministratorEmail)
            .Must(email => EmailAddress.TryRead(email, out _))
            .WithMessage("Enter an email address in the form name@example.com.");
        RuleFor(command => command.AdministratorName)
            .Text(Person.NameMaxLength, "Enter the name of the administrator.")
            .Must(name => !name.Any(char.IsControl))
            .WithMessage("Write the name on one line.");
    }
}

internal sealed class AddAgencyHandler(IRegisterRows registerRows, InvitePeople inviting, TimeProvider clock)
    : ICommandHandler<AddAgency, AddedPlace>
{
    public async Task<Result<AddedPlace>> Handle(AddAgency request, CancellationToken cancellationToken)
    {
        if (await registerRows.Agencies.AnyAsync(a => a.Slug == request.Slug, cancellationToken))
        {
            return AgencyErrors.AddressTaken;
        }

        var now = clock.GetUtcNow();
        var agency = Agency.Admit(request.Slug, request.Name.Trim(), now);
        _ = registerRows.Agencies.Add(agency);

        var terms = new MembershipTerms([Role.AgencyAdministrator], Seat: null, Post: null, now.InLondon(), To: null);
        _ = await inviting.InviteAsync(
            EmailAddress.Read(request.AdministratorEmail),
            agency.Name,
            (invitee, at) => Membership.InviteToAgency(agency.Id, invitee, terms, at),
            request.AdministratorName.Trim(),
            cancellationToken
        );

        return new AddedPlace(agency.Slug);
    }
}
