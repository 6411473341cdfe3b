using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.People;

/// <summary>Gives a post on a board or in an agency a holder, or gives its open work to another post; nobody has to leave for it.</summary>
[Requires(Permission.ManagePeople, InAgency = Permission.ManageAgencyPeople, OnBoth = true)]
public sealed record HandOverPost([Inlined] HandOverInput HandOver) : ICommand, IIdempotent;

internal sealed class HandOverPostValidator : AbstractValidator<HandOverPost>
{
    public HandOverPostValidator() =>
        RuleFor(command => command.HandOver).SetValidator(new HandOverInputValidator()).OverridePropertyName("");
}

internal sealed class HandOverPostHandler(HandOvers handOvers) : ICommandHandler<HandOverPost>
{
    public Task<Result> Handle(HandOverPost request, CancellationToken cancellationToken) =>
        handOvers.OneAsync(request.HandOver, cancellationToken);
}
