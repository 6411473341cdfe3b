using System.Reflection;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Infrastructure;

namespace LscbCloud.Architecture.Tests;

/// <summary>The four layers, and the requests in them.</summary>
internal static class Assemblies
{
    public static readonly Assembly Domain = typeof(Result).Assembly;
    public static readonly Assembly Application = typeof(ICommand).Assembly;
    public static readonly Assembly Infrastructure = typeof(InfrastructureServices).Assembly;
    public static readonly Assembly Api = typeof(Program).Assembly;

    public const BindingFlags Declared =
        BindingFlags.Public
        | BindingFlags.NonPublic
        | BindingFlags.Instance
        | BindingFlags.Static
        | BindingFlags.DeclaredOnly;

    public static Type[] Requests =>
        [
            .. Application
                .GetTypes()
                .Where(type =>
                    type is { IsAbstract: false, IsInterface: false }
                    && Array.Exists(
                        type.GetInterfaces(),
                        i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(MediatR.IRequest<>)
                    )
                ),
        ];

    public static string[] ReferencesOf(Assembly assembly) =>
        [.. assembly.GetReferencedAssemblies().Select(name => name.Name ?? "")];

    /// <summary>The top folder of the repository, found upwards from where the tests run.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);

            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LscbCloud.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new InvalidOperationException("The repository was not found.");
        }
    }
}
