using LscbCloud.Application.Common;
using LscbCloud.Application.Platform;
using LscbCloud.Domain.Boards;
using LscbCloud.Infrastructure.Tenancy;
using MediatR;

namespace LscbCloud.Api.Platform;

/// <summary>Opens a board from the command line, as an operator does in the product.</summary>
internal static class AddBoardCommand
{
    private const string BoardsName = " Safeguarding Children Board";

    /// <summary>Opens the board; with an address and a name, its business manager is invited too.</summary>
    public static async Task RunAsync(IServiceProvider services, string slug, string name, params string[] manager)
    {
        await using var scope = services.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<ActingPerson>()
            .Is(default, "Command line of the service", [], new HashSet<Permission> { Permission.RunPlatform });

        var area = name.Replace(BoardsName, "", StringComparison.Ordinal);
        var command = new AddBoard(
            slug,
            name,
            area.Length <= BoardProfile.ShortNameMaxLength ? area : slug,
            area,
            ArrangementType.Partnership,
            manager is [var email, ..] ? email : null,
            manager is [_, var called] ? called : null
        );
        var result = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command);

        if (result.IsFailure)
        {
            var fields = result.Error.Fields.SelectMany(field => field.Value);

            throw new InvalidOperationException(string.Join(' ', [result.Error.Message, .. fields]));
        }

        await Console.Out.WriteLineAsync($"Opened /{result.Value.Slug}");
    }
}
