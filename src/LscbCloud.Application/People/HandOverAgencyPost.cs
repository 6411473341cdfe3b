using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Gives a post in the agency a holder, or gives its open work to another post; nobody has to leave for it.</summary>
[Requires(Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record HandOverAgencyPost(HandOverInput HandOver) : ICommand, IIdempotent;

internal sealed class HandOverAgencyPostValidator : AbstractValidator<HandOverAgencyPost>
{
    public HandOverAgencyPostValidator() =>
        RuleFor(command => command.HandOver).SetValidator(new HandOverInputValidator()).OverridePropertyName("");
}

internal sealed class HandOverAgencyPostHandler(HandOvers handOvers) : ICommandHandler<HandOverAgencyPost>
{
    public Task<Result> Handle(HandOverAgencyPost request, CancellationToken cancellationToken) =>
        handOvers.OneAsync(request.HandOver, cancellationToken);
}
