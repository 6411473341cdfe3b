using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>What a person is to be in a place, as it was written; anything may still be missing.</summary>
public sealed record MembershipInput(
    IReadOnlyList<string> Roles,
    string? Seat,
    string? Post,
    DateOnly? From,
    DateOnly? To,
    Guid? DeputyFor = null,
    IReadOnlyList<string>? AlsoHolds = null
)
{
    internal MembershipTerms ToTerms() =>
        new(
            [.. Roles.Distinct(StringComparer.Ordinal)],
            Seat.Trimmed(),
            Post.Trimmed(),
            From.GetValueOrDefault(),
            To,
            DeputyFor is { } id ? new MembershipId(id) : null,
            AlsoHolds is null
                ? null
                : [.. AlsoHolds.Select(post => post.Trim()).DistinctBy(PostName.KeyOf, StringComparer.Ordinal)]
        );
}

/// <summary>Whom to invite: the address the invitation goes to, and what the inviter calls them.</summary>
internal sealed class InviteeValidator<T> : AbstractValidator<T>
    where T : IInvitation
{
    public InviteeValidator()
    {
        RuleFor(invitation => invitation.Email)
            .Must(email => EmailAddress.TryRead(email, out _))
            .WithMessage("Enter an email address in the form name@example.com.");
        RuleFor(invitation => invitation.Name)
            .Text(Person.NameMaxLength, "Enter the person's name.")
            .Must(name => !name.Any(char.IsControl))
            .WithMessage("Write the name on one line.");
        RuleFor(invitation => invitation.Membership)
            .SetValidator(new MembershipInputValidator())
            .OverridePropertyName("");
    }
}

/// <summary>The shape of what a person is to be in a place, whose roles differ between boards and agencies.</summary>
internal sealed class MembershipInputValidator : AbstractValidator<MembershipInput>
{
    private static readonly DateOnly Earliest = new(1990, 1, 1);
    private static readonly DateOnly Latest = new(2100, 12, 31);

    public MembershipInputValidator()
    {
        RuleFor(input => input.Roles)
            .NotEmpty()
            .WithMessage("Choose at least one role.")
            .Must((_, chosen, context) => chosen.All(RolesIn(context).Contains))
            .WithMessage("Choose roles from the list.");
        RuleFor(input => input.Seat ?? "").Limited(Membership.SeatMaxLength).OverridePropertyName("seat");
        RuleFor(input => input.Post ?? "").Limited(Membership.PostMaxLength).OverridePropertyName("post");
        RuleFor(input => input.AlsoHolds)
            .Must(posts => posts is null || posts.Count <= Membership.MostOtherPosts)
            .WithMessage($"Name at most {Membership.MostOtherPosts} posts.")
            .Must(posts =>
                posts is null || posts.All(post => post.Trim().Length is > 0 and <= Membership.PostMaxLength)
            )
            .WithMessage($"Name each post in at most {Membership.PostMaxLength} characters.");
        RuleFor(input => input.From)
            .NotNull()
            .WithMessage("Enter the first day.")
            .InclusiveBetween(Earliest, Latest)
            .WithMessage("Enter a day between 1990 and 2100.");
        RuleFor(input => input.To)
            .InclusiveBetween(Earliest, Latest)
            .WithMessage("Enter a day between 1990 and 2100.")
            .Must((input, to) => to is null || input.From is null || to >= input.From)
            .WithMessage("The last day must not be before the first day.");
    }

    private static IReadOnlyCollection<string> RolesIn(ValidationContext<MembershipInput> context) =>
        context.IsInAgency() ? Role.OfAgencies : Role.OfBoards;
}
