using LscbCloud.Api.Platform;
using LscbCloud.Infrastructure.Demonstration;
using LscbCloud.Infrastructure.People;
using LscbCloud.Infrastructure.Tenancy;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace LscbCloud.Api.Operations;

/// <summary>What the executable does: serve, or one command and then stop.</summary>
internal static class Commands
{
    private const int Done = 0;
    private const int Refused = 1;
    private const int Unknown = 2;

    private const string List = """
        Without a command the service serves. The commands are:
          add-board <slug> <name> [<manager's email> <manager's name>]
          first-operator <email> <name>
          load-demonstration
          openapi <file>
          verify-audit
        """;

    public static async Task<int> RunAsync(WebApplication app, string[] args)
    {
        try
        {
            switch (args)
            {
                case ["openapi", var file]:
                    await WriteContractAsync(app, file);
                    return Done;
                case ["load-demonstration"]:
                    await CheckAsync(app);
                    await DemonstrationPeople.LoadAsync(app.Services, CancellationToken.None);
                    await app.Services.GetRequiredService<DemonstrationMeetings>().LoadAsync(CancellationToken.None);
                    await app.Services.GetRequiredService<DemonstrationContent>().LoadAsync(CancellationToken.None);
                    await app.Services.GetRequiredService<DemonstrationActions>().LoadAsync(CancellationToken.None);
                    await app.Services.GetRequiredService<DemonstrationEvidence>().LoadAsync(CancellationToken.None);
                    await app.Services.GetRequiredService<DemonstrationMeetings>().ReportAsync(CancellationToken.None);
                    return Done;
                case ["first-operator", var email, var name]:
                    await CheckAsync(app);
                    await FirstOperator.RunAsync(app.Services, email, name);
                    return Done;
                case ["add-board", var slug, var name, .. var manager] when manager.Length is 0 or 2:
                    await CheckAsync(app);
                    await AddBoardCommand.RunAsync(app.Services, slug, name, manager);
                    return Done;
                case ["verify-audit"]:
                    await CheckAsync(app);
                    return await VerifyAuditCommand.RunAsync(app.Services) ? Done : Refused;
                // Settings may follow the service's name, as in --urls; anything else would be a command.
                case [] or [['-', '-', ..], ..]:
                    await CheckAsync(app);
                    await app.RunAsync();
                    return Done;
                default:
                    await Console.Error.WriteLineAsync(
                        $"There is no command “{string.Join(' ', args)}” of this form.\n{List}"
                    );
                    return Unknown;
            }
        }
        catch (InvalidOperationException e)
        {
            await Console.Error.WriteLineAsync(e.Message);

            return Refused;
        }
    }

    private static async Task CheckAsync(WebApplication app)
    {
        UnsafeSettings.Check(app.Configuration, app.Environment);
        await app.Services.GetRequiredService<RoleCheck>().RunAsync(CancellationToken.None);
        await app.Services.GetRequiredService<SealCheck>().RunAsync(CancellationToken.None);
    }

    private static async Task WriteContractAsync(WebApplication app, string file)
    {
        // Nothing is started, so the endpoints are handed over by hand.
        _ = app.UseEndpoints(_ => { });
        await using var scope = app.Services.CreateAsyncScope();
        var provider = scope.ServiceProvider.GetRequiredKeyedService<IOpenApiDocumentProvider>("v1");
        var document = await provider.GetOpenApiDocumentAsync();
        await using var text = File.CreateText(file);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        await text.WriteLineAsync();
    }
}
