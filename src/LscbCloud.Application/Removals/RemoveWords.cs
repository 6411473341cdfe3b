using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.TextChecks;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Removals;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

/// <summary>
/// Destroys words in every text that the board or the agency owns, its history included, and in what a board shares with
/// agencies. It cannot be undone.
/// </summary>
/// <param name="Words">The words, which are kept nowhere.</param>
/// <param name="Reason">Why, without the words.</param>
/// <param name="Places">How many places the person was told of, and confirms.</param>
[Requires(Permission.RemoveWords, InAgency = Permission.RemoveAgencyWords)]
public sealed record RemoveWords([NotFreeText(NotFreeText.WordsToRemove)] string Words, string Reason, int? Places)
    : ICommand<RemovedWords>,
        IIdempotent;

internal sealed class RemoveWordsValidator : AbstractValidator<RemoveWords>
{
    public RemoveWordsValidator()
    {
        RuleFor(command => command.Words).AreWords();
        RuleFor(command => command.Reason)
            .Text(Removal.ReasonMaxLength, "Enter why the words are removed.")
            .Must((command, reason) => Wording.Read(command.Words)?.In(reason).Count is null or 0)
            .WithMessage("Do not repeat the words in the reason, because the reason is kept.");
        RuleFor(command => command.Places)
            .NotNull()
            .WithMessage("Look for the words first, and confirm in how many places they are.");
    }
}

internal sealed class RemoveWordsHandler(
    IWordRemover remover,
    IRemovalRows removalRows,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<RemoveWords, RemovedWords>
{
    public async Task<Result<RemovedWords>> Handle(RemoveWords request, CancellationToken cancellationToken)
    {
        var words = Wording.Read(request.Words) ?? throw new InvalidOperationException("The words were not checked.");
        var id = RemovalId.New();
        var places = await remover.RemoveAsync(words, id, cancellationToken);

        if (places == 0)
        {
            return RemovalErrors.NotFound;
        }

        // What was removed comes back with the refusal: the transaction ends without it.
        if (places != request.Places)
        {
            return RemovalErrors.OtherPlaces(places);
        }

        var agencies = await remover.SharedWithAsync(id, cancellationToken);
        removalRows.AddRemoval(new NewRemoval(id, places, request.Reason.Trim(), user.Signs(clock), agencies));

        return new RemovedWords(id.Value, places);
    }
}
