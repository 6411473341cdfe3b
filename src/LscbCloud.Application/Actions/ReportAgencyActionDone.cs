using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency says that an action is done, and what shows it, to the board that it answers to. Each board verifies for itself.</summary>
/// <param name="Target">The action.</param>
/// <param name="Input">What shows that it is done.</param>
/// <param name="Also">Actions of the same commitment to which the same is said: all of them or none.</param>
[Requires(Permission.WorkAgencyActions)]
public sealed record ReportAgencyActionDone(
    AgencyActionTarget Target,
    [Inlined] CompletionInput Input,
    IReadOnlyList<AgencyActionTarget> Also
) : ICommand<Revision>, IIdempotent;

internal sealed class ReportAgencyActionDoneValidator : AbstractValidator<ReportAgencyActionDone>
{
    public ReportAgencyActionDoneValidator(IValidator<CompletionInput> input)
    {
        RuleFor(command => command.Input).SetValidator(input).OverridePropertyName("");
        RuleFor(command => command.Also).SetValidator(new LinkedActionsValidator());
    }
}

internal sealed class ReportAgencyActionDoneHandler(
    AgencyActionWork actions,
    IFileStore store,
    ICurrentUser user,
    TimeProvider clock
) : ICommandHandler<ReportAgencyActionDone, Revision>
{
    public async Task<Result<Revision>> Handle(ReportAgencyActionDone request, CancellationToken cancellationToken)
    {
        var file = request.Input.File?.File;
        var by = new StatementBy(user.Signs(clock), Side.Agency);
        var told = new List<BoardAction>();
        var said = await actions.ChangeAsync(
            request.Target,
            request.Also,
            action =>
            {
                told.Add(action);

                return action.ReportDone(request.Input.DoneOn.GetValueOrDefault(), request.Input.ToProof(), by);
            },
            cancellationToken
        );

        if (!said.IsFailure && file is not null)
        {
            store.Keep(
                [.. told.Select(action => action.WaitingCompletion?.ToOwnedFile()).OfType<OwnedFile>()],
                file.Content
            );
        }

        return said;
    }
}
