using LscbCloud.Application.Common;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>The agency fetches the file that it gave as proof, or that was given before it took the action on.</summary>
/// <param name="Name">The action.</param>
/// <param name="Number">Which word that it is done, from 1.</param>
[Requires(Permission.ReadAgencyActions)]
public sealed record GetAgencyProofFile(AgencyActionName Name, int Number) : IQuery<WrittenFile>;

internal sealed class GetAgencyProofFileHandler(AgencyActionReading actions, IFileStore store)
    : IQueryHandler<GetAgencyProofFile, WrittenFile>
{
    public async Task<Result<WrittenFile>> Handle(GetAgencyProofFile request, CancellationToken cancellationToken)
    {
        var found = await actions.WholeAsync(request.Name, cancellationToken);
        var completion = found?.Action.Completions.FirstOrDefault(said => said.Number == request.Number);

        return await store.GivenOutAsync(completion, cancellationToken);
    }
}
