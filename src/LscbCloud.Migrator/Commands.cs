using Npgsql;

namespace LscbCloud.Migrator;

/// <summary>What the executable does: <c>roles</c>, <c>migrate</c> (also without a word) and <c>status</c>.</summary>
internal static class Commands
{
    public static Task RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        arguments switch
        {
            ["roles"] => MakeRolesAsync(cancellationToken),
            [] or ["migrate"] => MigrateAsync(cancellationToken),
            ["status"] => SayStatusAsync(cancellationToken),
            _ => throw new MigrationRefusedException("Say one of: roles, migrate, status."),
        };

    private static async Task MakeRolesAsync(CancellationToken cancellationToken)
    {
        var passwords = new RolePasswords(
            Required("Database__OwnerPassword"),
            Required("Database__AppPassword"),
            Required("Database__ControlPassword")
        );
        await DatabaseRoles.EnsureAsync(Required("Database__Admin"), passwords, cancellationToken);
        Console.WriteLine("The database and its roles are there.");
    }

    private static async Task MigrateAsync(CancellationToken cancellationToken)
    {
        byte[][] keys =
        [
            SealKeys.Read("Database__SealKey", Required("Database__SealKey")),
            .. Given("Database__FormerSealKey") is { } former
                ? [SealKeys.Read("Database__FormerSealKey", former)]
                : Array.Empty<byte[]>(),
        ];
        await using var owner = NpgsqlDataSource.Create(Required("Database__Owner"));
        var applied = await new MigrationRunner(owner, Migrations.Embedded(), Console.WriteLine).RunAsync(
            cancellationToken
        );
        await SealKeys.KeepAsync(owner, keys, cancellationToken);
        Console.WriteLine(applied == 0 ? "Nothing was waiting." : $"Applied {applied} in all.");
    }

    private static async Task SayStatusAsync(CancellationToken cancellationToken)
    {
        await using var owner = NpgsqlDataSource.Create(Required("Database__Owner"));
        var status = await new MigrationRunner(owner, Migrations.Embedded()).ReadStatusAsync(cancellationToken);
        foreach (var name in status.Applied)
        {
            Console.WriteLine($"applied  {name}");
        }

        foreach (var name in status.Waiting)
        {
            Console.WriteLine($"waiting  {name}");
        }
    }

    private static string Required(string variable) =>
        Given(variable) ?? throw new MigrationRefusedException($"The environment variable {variable} is not set.");

    private static string? Given(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value : null;
}
