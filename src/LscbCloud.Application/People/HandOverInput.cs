using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>What becomes of the open work of one post, as it was written; anything may still be missing.</summary>
/// <param name="Post">The post that is left.</param>
/// <param name="Choice">What becomes of it.</param>
/// <param name="To">The membership of whoever holds the post, or gets the work; none where it stays vacant.</param>
/// <param name="Reason">Why, for the history of everything that is handed over.</param>
/// <param name="Pieces">How many pieces of work the writer has seen.</param>
public sealed record HandOverInput(string Post, HandOverChoice? Choice, Guid? To, string Reason, int Pieces);

internal sealed class HandOverInputValidator : AbstractValidator<HandOverInput>
{
    public const int ReasonMaxLength = 500;

    public HandOverInputValidator()
    {
        RuleFor(input => input.Post).Text(Membership.PostMaxLength, "Name the post.");
        RuleFor(input => input.Choice)
            .NotNull()
            .WithMessage("Choose what becomes of the work.")
            .IsInEnum()
            .WithMessage("Choose what becomes of the work.");
        RuleFor(input => input.To)
            .NotNull()
            .WithMessage("Choose a person.")
            .When(input => input.Choice is HandOverChoice.Held or HandOverChoice.Given);
        RuleFor(input => input.Reason)
            .Text(ReasonMaxLength, "Enter why. It is kept in the history.")
            .MustNotIdentifyAnyone();
    }
}

/// <summary>Several of them, each post once; messages name the field of the one that they are about.</summary>
internal sealed class HandOversValidator<T> : AbstractValidator<T>
    where T : IHandsOver
{
    private const int Most = Membership.MostOtherPosts + 1;

    public HandOversValidator()
    {
        RuleFor(command => command.HandOvers)
            .Must(all => all.Count <= Most)
            .WithMessage($"Decide about at most {Most} posts at a time.")
            .Must(all => all.DistinctBy(one => PostName.KeyOf(one.Post), StringComparer.Ordinal).Count() == all.Count)
            .WithMessage("Decide about each post once.");
        RuleForEach(command => command.HandOvers)
            .OverrideIndexer((_, _, _, index) => $".{index}")
            .SetValidator(new HandOverInputValidator());
    }
}
