using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Application.Texts;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says that an action is done, and what shows it, to the board that it answers to. Each board verifies for itself.</summary>
/// <param name="Target">The action.</param>
/// <param name="Input">What shows that it is done.</param>
/// <param name="Also">Actions of the same commitment to which the same is said: all of them or none.</param>
/// <param name="Answers">What was said of marked words in the file.</param>
[Requires(Permission.WorkAgencyActions)]
public sealed record SayAgencyActionDone(
    AgencyActionTarget Target,
    CompletionInput Input,
    IReadOnlyList<AgencyActionTarget> Also,
    IReadOnlyList<TextAnswerInput>? Answers = null
) : ICommand<Revision>;

internal sealed class SayAgencyActionDoneValidator : AbstractValidator<SayAgencyActionDone>
{
    public SayAgencyActionDoneValidator(IValidator<CompletionInput> input)
    {
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
        RuleFor(command => command.Also).SetValidator(new AlsoValidator());
    }
}

internal sealed class SayAgencyActionDoneHandler(
    AgencyActionWork actions,
    IProofStore store,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<SayAgencyActionDone, Revision>
{
    public async Task<Result<Revision>> Handle(SayAgencyActionDone request, CancellationToken cancellationToken)
    {
        var file = request.Input.File?.File;
        var answered = ProofAnswers.Count(file, request.Answers);

        if (answered.IsFailure)
        {
            return answered.Error;
        }

        var by = new Spoken(user.Signs(clock), Side.Agency);
        var told = new List<BoardAction>();
        var said = await actions.ChangeAsync(
            request.Target,
            request.Also,
            action =>
            {
                told.Add(action);

                return action.SayDone(
                    request.Input.DoneOn.GetValueOrDefault(),
                    request.Input.ToProof(answered.Value),
                    by
                );
            },
            cancellationToken
        );

        if (!said.IsFailure && file is not null)
        {
            store.Keep([.. told.Select(action => action.WaitingCompletion).OfType<Completion>()], file.Content);
        }

        return said;
    }
}
