using System.Reflection;
using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Idempotency;
using LscbCloud.Application.Notifications;
using LscbCloud.Application.TextChecks;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Application;

/// <summary>Registers the use cases and the pipeline, in the order in which a request meets it.</summary>
public static class ApplicationServices
{
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        _ = services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        _ = services.AddScoped<IMediator, Mediator>();

        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AuthorisationBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehaviour<,>));
        _ = services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TextBehaviour<,>));

        AddParts(services);
        AddNotices(services);
        AddAll(services, typeof(IRequestHandler<,>), ServiceLifetime.Scoped);
        // Making a validator compiles its rules, which costs more than most requests. It keeps nothing, so one is enough.
        AddAll(services, typeof(IValidator<>), ServiceLifetime.Singleton);

        return services;
    }

    /// <summary>
    /// What use cases share: every class that is given services when it is made, by itself and by the interfaces of this layer that it
    /// implements, such as each sort of thing that can be found. It lives as long as the request, or for good where it says so.
    /// </summary>
    private static void AddParts(IServiceCollection services)
    {
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(IsPart))
        {
            var lifetime = type.IsDefined(typeof(SharedByAllRequestsAttribute))
                ? ServiceLifetime.Singleton
                : ServiceLifetime.Scoped;

            services.Add(new ServiceDescriptor(type, type, lifetime));

            foreach (var contract in type.GetInterfaces().Where(i => i.Assembly == type.Assembly && !i.IsGenericType))
            {
                services.Add(new ServiceDescriptor(contract, provider => provider.GetRequiredService(type), lifetime));
            }
        }
    }

    /// <summary>A class of ours that is no use case, rule or value: its one constructor takes services, at least one, and nothing else.</summary>
    private static bool IsPart(Type type) =>
        type is { IsClass: true, IsSealed: true, IsAbstract: false, IsNested: false, IsGenericTypeDefinition: false }
        && type.GetMethod("<Clone>$") is null
        && !Array.Exists(type.GetInterfaces(), i => i.IsGenericType && IsOfThePipeline(i.GetGenericTypeDefinition()))
        && type.GetConstructors() is [var constructor]
        && constructor.GetParameters() is [_, ..] parameters
        && Array.TrueForAll(parameters, parameter => IsService(parameter.ParameterType));

    private static bool IsOfThePipeline(Type open) =>
        open == typeof(IRequestHandler<,>) || open == typeof(IValidator<>) || open == typeof(IPipelineBehavior<,>);

    /// <summary>Something that is given, and no value: an interface, the clock, or another such class.</summary>
    private static bool IsService(Type type) =>
        type == typeof(TimeProvider)
        || (type.IsInterface && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type))
        || (
            type.IsGenericType
            && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            && IsService(type.GetGenericArguments()[0])
        )
        || IsPart(type);

    /// <summary>What each feature tells in the daily email. It takes no services, so it is found by its interface alone.</summary>
    private static void AddNotices(IServiceCollection services)
    {
        foreach (
            var type in Assembly
                .GetExecutingAssembly()
                .GetTypes()
                .Where(t => t.IsClass && t.IsAssignableTo(typeof(INotices)))
        )
        {
            services.Add(new ServiceDescriptor(typeof(INotices), type, ServiceLifetime.Singleton));
        }
    }

    private static void AddAll(IServiceCollection services, Type open, ServiceLifetime lifetime)
    {
        var found =
            from type in Assembly.GetExecutingAssembly().GetTypes()
            where !type.IsAbstract && !type.IsGenericTypeDefinition
            from contract in type.GetInterfaces()
            where contract.IsGenericType && contract.GetGenericTypeDefinition() == open
            select (contract, type);

        foreach (var (contract, type) in found)
        {
            services.Add(new ServiceDescriptor(contract, type, lifetime));
        }
    }
}
