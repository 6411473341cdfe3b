using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says that two of its actions, of two boards, are one commitment, or that a further one is. No board is told.</summary>
/// <param name="One">The action that it is said on.</param>
/// <param name="Other">The action of the other board.</param>
[Requires(Permission.WorkAgencyActions)]
public sealed record LinkActions(AgencyActionName One, AgencyActionName Other) : ICommand, IIdempotent;

internal sealed class LinkActionsValidator : AbstractValidator<LinkActions>
{
    public LinkActionsValidator() =>
        RuleFor(command => command.Other)
            .Must(other => other.Board.Trimmed() is not null && ActionReference.Read(other.Reference) is not null)
            .WithMessage("Choose the action of another board that this is one commitment with.");
}

internal sealed class LinkActionsHandler(
    ICommitmentRows commitmentRows,
    AgencyActionReading actions,
    CommitmentReading commitments
) : ICommandHandler<LinkActions>
{
    public async Task<Result> Handle(LinkActions request, CancellationToken cancellationToken)
    {
        if (await actions.PromisedAsync(request.One, cancellationToken) is not { } one)
        {
            return ActionErrors.NotFound;
        }

        if (await actions.PromisedAsync(request.Other, cancellationToken) is not { } other)
        {
            return CommitmentErrors.NoSuchAction;
        }

        var its = await commitments.OfAsync(one.Id, cancellationToken);
        var others = await commitments.OfAsync(other.Id, cancellationToken);

        return (its, others) switch
        {
            (null, null) => Begin(Commitment.Gather(one, other)),
            ({ }, { }) when its.Id == others.Id => Result.Success,
            ({ }, null) => its.Join(other),
            (null, { }) => others.Join(one),
            _ => CommitmentErrors.AnotherCommitment,
        };
    }

    private Result Begin(Result<Commitment> gathered)
    {
        if (gathered.IsFailure)
        {
            return gathered.Error;
        }

        _ = commitmentRows.Commitments.Add(gathered.Value);

        return Result.Success;
    }
}
